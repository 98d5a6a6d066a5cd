-- Parts of the people, penalties that there may be and shares of two things now tell questions apart.
call read_again();
