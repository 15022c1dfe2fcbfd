"""Tools that know no film and no service: the database, its migrations, patience, events."""
