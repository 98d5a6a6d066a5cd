-- Who is counted, where they died and on which day something was priced now tell questions apart.
call read_again();
