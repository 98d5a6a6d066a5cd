-- Some of those who are counted, counts that were told before, provinces and their towns, names and kinds in a disaster now
-- tell questions apart or join them.
call read_again();
