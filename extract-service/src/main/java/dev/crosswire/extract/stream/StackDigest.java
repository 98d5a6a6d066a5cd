package dev.crosswire.extract.stream;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Where a failure came from, in a few frames: equal for equal faults, so that dead letters can be grouped. */
final class StackDigest {
    private static final int FRAMES = 3;

    private StackDigest() {}

    static String of(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .limit(FRAMES)
                .map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(" < "));
    }
}
