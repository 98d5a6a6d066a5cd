package dev.crosswire.extract.event;

/** Takes what may tell the type of an event, as it is found. What is found twice counts twice. */
interface TypeSignals {
    /** Something that is there, with its strength. */
    void add(String name, float strength);

    /** What words of some role mean, by the number of the role. */
    void add(Meaning role, float[] vector);

    /** Whose meaning counts: that of the event's word, of who does it, of whom it is done to, of what else stands in its clause. */
    enum Meaning {
        WORD,
        SUBJECT,
        OBJECT,
        BESIDE;

        private static final int DIMENSIONS = 50;

        private final String[] names = new String[DIMENSIONS];

        Meaning() {
            for (int i = 0; i < DIMENSIONS; i++) {
                names[i] = "v:" + name().toLowerCase(java.util.Locale.ROOT) + ":" + i;
            }
        }

        /** The name of a dimension of it. */
        String dimension(int number) {
            return names[number];
        }
    }
}
