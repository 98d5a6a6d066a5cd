package dev.crosswire.extract.attribution;

/** Who answers for a report, and who passed it on (null where nobody is named). */
record Source(String name, String via) {}
