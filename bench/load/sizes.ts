import pg from 'pg';

/** What the tables take on disk, indexes and all, as rows in Markdown. */
export async function sizes(databaseUrl: string): Promise<string> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const lines = ['| Table | Rows | Bytes a row |', '| --- | --- | --- |'];
  for (const table of ['insats_case', 'insats_journal', 'insats_outbox']) {
    await client.query(`vacuum full ${table}`);
    const { rows } = await client.query<{ readonly rows: string; readonly bytes: string }>(
      `select (select count(*) from ${table}) as rows, pg_total_relation_size('${table}') as bytes`,
    );
    const [{ rows: count, bytes } = { rows: '0', bytes: '0' }] = rows;
    lines.push(`| \`${table}\` | ${count} | ${Math.round(Number(bytes) / Math.max(1, Number(count)))} |`);
  }
  await client.end();
  return lines.join('\n');
}
