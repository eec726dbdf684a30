/** A line while it is being filled in: parts that may be missing are set where they are there, which costs less than a spread. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };
