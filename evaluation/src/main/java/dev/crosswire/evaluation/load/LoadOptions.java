package dev.crosswire.evaluation.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The options of a load run, as names and values that take turns. */
record LoadOptions(Map<String, String> values) {
    static LoadOptions of(String[] args) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            values.put(args[i], args[i + 1]);
        }
        return new LoadOptions(values);
    }

    /** Where the project is. */
    static Path home() {
        return Path.of(System.getProperty("crosswire.home", ""));
    }

    /** The services that run on the data directory. */
    RunningServices services() throws IOException {
        return new RunningServices(Path.of(
                values.getOrDefault("--data-dir", home().resolve(".crosswire").toString())));
    }

    double rate(double usual) {
        return values.containsKey("--rate") ? Double.parseDouble(values.get("--rate")) : usual;
    }

    int number(String name, int usual) {
        return values.containsKey(name) ? Integer.parseInt(values.get(name)) : usual;
    }
}
