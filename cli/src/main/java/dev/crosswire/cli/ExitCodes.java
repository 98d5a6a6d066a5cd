package dev.crosswire.cli;

/** The exit codes as the help lists them. */
final class ExitCodes {
    static final String HEADING = "%nExit codes%n";
    static final String DONE = "0:done";
    static final String REFUSED = "1:the service refused what was asked, or failed";
    static final String USAGE = "2:the command line makes no sense";
    static final String UNREACHABLE = "3:nobody answers at the address";

    private ExitCodes() {}
}
