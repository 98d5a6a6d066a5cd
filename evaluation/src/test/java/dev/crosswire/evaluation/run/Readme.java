package dev.crosswire.evaluation.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The examples that the README shows. */
record Readme(String text) {
    private static final Pattern BLOCK = Pattern.compile("(?m)^```(\\w*)\\n(.*?)^```$", Pattern.DOTALL);
    private static final Pattern INLINE = Pattern.compile("`(curl [^`]+)`");
    private static final Pattern COMMAND =
            Pattern.compile("(curl|kafka-console-consumer\\.sh|\\./crosswire (facts|claims|follow|watch|send)) .*");

    static Readme read() throws IOException {
        return new Readme(Files.readString(Path.of("../README.md")));
    }

    /** Every command that asks or tells a running system, as it is written. */
    List<String> commands() {
        Stream<String> blocks = blocks("").stream().flatMap(String::lines);
        Stream<String> inline = INLINE.matcher(text).results().map(found -> found.group(1));
        return Stream.concat(blocks, inline)
                .filter(line -> COMMAND.matcher(line).matches())
                .toList();
    }

    /** The blocks of a language. */
    List<String> blocks(String language) {
        List<String> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            if (block.group(1).equals(language)) {
                blocks.add(block.group(2));
            }
        }
        return blocks;
    }
}
