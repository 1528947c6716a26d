-- The chronicle: append-only. Every row carries the hash of the row before it.
create table chronicle (
    number        bigint                      not null primary key,
    recorded_at   timestamp(3) with time zone not null,
    operator      varchar(200)                not null,
    kind          varchar(60)                 not null,
    version       integer                     not null,
    payload       varchar(100000000)          not null,
    revokes       bigint,
    previous_hash char(64)                    not null,
    hash          char(64)                    not null
);
