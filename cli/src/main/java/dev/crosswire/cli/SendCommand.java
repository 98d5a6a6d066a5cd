package dev.crosswire.cli;

import dev.crosswire.client.PublishingClient;
import dev.crosswire.client.Receipt;
import dev.crosswire.client.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "send",
        description = {
            "Sends articles; each is answered for once the broker has it.",
            "What a file is, its name tells: .json (one article), .ndjson or .jsonl (one a line), .html or .txt.",
            "Sending again is safe: an article that is there already makes no new version."
        },
        sortOptions = false,
        footerHeading = "%nExamples%n",
        footer = {
            "  crosswire send article.json",
            "  crosswire send --publisher example.org --published 2025-03-19 report.txt",
            "  zcat articles.ndjson.gz | crosswire send --as ndjson -"
        },
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {"0:all were taken", "1:at least one was refused", ExitCodes.USAGE, ExitCodes.UNREACHABLE})
final class SendCommand implements Callable<Integer> {
    /** The forms in which articles come. */
    enum Form {
        JSON("application/json"),
        NDJSON("application/x-ndjson"),
        HTML("text/html"),
        TEXT("text/plain; charset=utf-8");

        private final String mediaType;

        Form(String mediaType) {
            this.mediaType = mediaType;
        }
    }

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "What to send; - is the standard input.")
    private List<String> files;

    @Option(names = "--as", paramLabel = "FORM", description = "${COMPLETION-CANDIDATES}, whatever the names say.")
    private Form form;

    @Option(names = "--publisher", paramLabel = "NAME", description = "The outlet of a text or page.")
    private String publisher;

    @Option(names = "--url", paramLabel = "URL", description = "Where a text or page stands.")
    private String url;

    @Option(names = "--published", paramLabel = "TIME", description = "When: a date or date-time, ISO 8601.")
    private String published;

    @Option(names = "--id", paramLabel = "ID", description = "The id of a text or page; derived where it is not given.")
    private String id;

    @Option(
            names = "--ingest",
            paramLabel = "URL",
            defaultValue = "${env:CROSSWIRE_INGEST:-http://127.0.0.1:8081}",
            description = "Where ingest-service is: this, else $$CROSSWIRE_INGEST, else http://127.0.0.1:8081.")
    private URI ingest;

    @Mixin
    private KeyOption key;

    @Mixin
    private SendOutput output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PublishingClient client = new PublishingClient(ApiOptions.absolute(ingest), key.value());
        boolean refused = false;
        for (String file : files) {
            try (Stream<Receipt> receipts = send(client, file)) {
                refused |= print(file, receipts) > 0;
            }
        }
        return refused ? Crosswire.REFUSED : 0;
    }

    private Stream<Receipt> send(PublishingClient client, String file) {
        Form form = this.form != null ? this.form : formOf(file);
        if (form == Form.NDJSON) {
            return client.sendLines(() -> open(file));
        }
        try (InputStream in = open(file)) {
            return Stream.of(client.send(form.mediaType, in.readAllBytes(), about(form)));
        } catch (RefusedException e) {
            return Stream.of(new Receipt(0, null, 0, "refused", e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long print(String file, Stream<Receipt> receipts) {
        PrintWriter out = spec.commandLine().getOut();
        return receipts.peek(receipt -> output.print(file, receipt, out))
                .filter(Receipt::isRefused)
                .count();
    }

    /** JSON says all this of itself. */
    private Map<String, String> about(Form form) {
        Map<String, String> about = new LinkedHashMap<>();
        if (form == Form.HTML || form == Form.TEXT) {
            about.put("publisher", publisher);
            about.put("url", url);
            about.put("datePublished", published);
            about.put("id", id);
            about.values().removeIf(java.util.Objects::isNull);
        }
        return about;
    }

    private static Form formOf(String file) {
        String name = file.toLowerCase(java.util.Locale.ROOT);
        String end = name.substring(name.lastIndexOf('.') + 1);
        return switch (end) {
            case "json" -> Form.JSON;
            case "ndjson", "jsonl" -> Form.NDJSON;
            case "html", "htm" -> Form.HTML;
            case "txt" -> Form.TEXT;
            default -> throw new Mistake("What " + file + " is, its name does not tell; say --as.");
        };
    }

    private static InputStream open(String file) {
        try {
            return file.equals("-")
                    ? new ByteArrayInputStream(System.in.readAllBytes())
                    : Files.newInputStream(Path.of(file));
        } catch (NoSuchFileException e) {
            throw new Mistake("There is no file " + file + ".");
        } catch (IOException e) {
            throw new Mistake(file + " cannot be read: " + e.getMessage());
        }
    }
}
