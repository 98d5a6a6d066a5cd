-- Claims of one question are found by their types, which readings of crosswire/9 weigh.
call read_again();
