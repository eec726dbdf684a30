---
type: reference
---

# The store under trouble: the latest long runs

Written by `npm run store:long`. A run replaces the lines of what it tried, or adds to them with `--add`; `--only` names what is
tried. Every test run tries a little of each.

After each try every entry that was acknowledged must stand in its journal once (else it is *lost* or *doubled*), the chain must
verify and the snapshot be what the journal folds to (else the case is *broken*), and the outbox must hold one event for each entry.
A passed deadline that was not told once counts among the events.

| Tried | How |
| --- | --- |
| kills | A process that records is killed with SIGKILL at a random point and started again, until it has been killed often enough. |
| racing entries | Four processes record in the same four cases as fast as they can. |
| restarts | Three processes record, open cases and wake what is due without a break, while the server is stopped (`fast` and `immediate` in turn) and started. A call that fails must fail with `store-failed` and `retry`; the process makes the same call again, and must go on by itself. Each passed deadline must be told once. |
| full disk | The same, on a file system of its own (`tmpfs`) that is filled to the last byte, and cleared when every process has met it: under the tables alone (the server refuses and stays), under the whole server with its log used up (the server ends, and is started when there is room), under a folder of PGlite, whose log is used up every other time. |
| clocks that differ | Processes whose clocks differ from the right one by up to a day record and wake what is due, while three months pass. No notice may be told twice, none be left out, none told that the case does not have. |

| Tried | Wanted | Done | Lost | Doubled | Broken | Events missing or doubled | Also | Run |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| kills on PostgreSQL | 1000 | 1000 | 0 | 0 | 0 | 0 | 5259 entries acknowledged | 1 |
| racing entries on PostgreSQL | 10000 | 10000 | 0 | 0 | 0 | 0 | four processes in the same four cases, 500 entries at a time; 3173 conflicts on the way | 1 |
| kills on a PGlite folder | 1000 | 700 | 0 | 0 | 0 | 0 | 2924 entries acknowledged | 1 |
| kills on a PGlite folder | 300 | 300 | 0 | 0 | 0 | 0 | 1162 entries acknowledged | 2 |
| restarts of PostgreSQL | 40 | 40 | 0 | 0 | 0 | 0 | 2976 entries acknowledged; 293 passed deadlines; 2536 calls failed and were made again (57P03 1918, ENOENT 504, EPIPE 33, connection lost 28, ECONNRESET 27, 57P01 26); all were recording again 1.4 s after the trouble was over, at the latest | 3 |
| full disk under the tables of PostgreSQL | 12 | 12 | 0 | 0 | 0 | 0 | 405 entries acknowledged; 38 passed deadlines; 85 calls failed and were made again (53100 85); all were recording again 1.9 s after the trouble was over, at the latest | 3 |
| full disk under all of PostgreSQL | 12 | 12 | 0 | 0 | 0 | 0 | 534 entries acknowledged; 50 passed deadlines; 349 calls failed and were made again (53100 116, ENOENT 99, 57P03 96, EPIPE 15, ECONNRESET 9, connection lost 9, XX000 4, ECONNREFUSED 1); all were recording again 1.7 s after the trouble was over, at the latest | 3 |
| full disk under a PGlite folder | 12 | 4 | 0 | 0 | 0 | 0 | 51 entries acknowledged; 5 passed deadlines; 14 calls failed and were made again (could not be opened 8, 53100 6); all were recording again 2.2 s after the trouble was over, at the latest | 3 |
| cases under clocks that differ | 300 | 300 | 0 | 0 | 0 | 0 | seven processes, -1440, -60, -5, 0, 5, 180, 1440 minutes wrong; 583 entries acknowledged; 300 notices, 29 of them by a clock that was ahead, before their time | 3 |

The runs:

1. 2026-11-22: `npm run store:long -- --kills 1000 --pglite-kills 1000 --races 10000 --seed 1000`, 164.4 minutes, beside other work, ended by hand before the last 300 kills on PGlite; code as of commit c7a69a4; 2 × Intel(R) Xeon(R) Processor @ 2.80GHz, linux x64; Node 20.20.2, pg 8.23.1, PGlite 0.5.16
2. 2026-11-22: `npm run store:long -- --kills 0 --pglite-kills 300 --races 0 --seed 5000 --minutes 150`, 28.2 minutes, beside other work: the 300 kills that the first run left out; code as of commit e6edae4; 2 × Intel(R) Xeon(R) Processor @ 2.80GHz, linux x64; Node 20.20.2, pg 8.23.1, PGlite 0.5.16
3. 2026-11-22: `npm run store:long -- --restarts 40 --fillings 12 --skewed 300 --minutes 12 --only restart,disk,skew`, 18.6 minutes, beside other work; code as of commit 151f635 and the change of the same day that lets a stopped PGlite be opened anew; 2 × Intel(R) Xeon(R) Processor @ 2.80GHz, linux x64; Node 20.20.2, pg 8.23.1, PGlite 0.5.16
