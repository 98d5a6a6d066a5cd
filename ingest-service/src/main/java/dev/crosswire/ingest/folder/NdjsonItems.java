package dev.crosswire.ingest.folder;

import dev.crosswire.ingest.article.InvalidArticle;
import dev.crosswire.ingest.json.ArticleJson;
import dev.crosswire.ingest.json.Lines;
import dev.crosswire.ingest.json.NotJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;

/** An NDJSON file. */
final class NdjsonItems implements Items {
    private final FileChannel file;
    private final Lines lines;
    private final long start;
    private final ArticleJson json;

    NdjsonItems(Path path, long start, int longest, ArticleJson json) throws IOException {
        this.file = FileChannel.open(path).position(start);
        InputStream in = Channels.newInputStream(file);
        this.lines = new Lines(in, longest);
        this.start = start;
        this.json = json;
    }

    @Override
    public Optional<Item> next() throws IOException {
        return lines.next().map(this::item);
    }

    private Item item(Lines.Line line) {
        String where = "line " + line.number() + (start > 0 ? " after byte " + start : "");
        try {
            return line.isTooLong()
                    ? new Item.Bad(where, "the line is too long")
                    : new Item.Found(where, json.read(line.bytes()));
        } catch (InvalidArticle | NotJson e) {
            return new Item.Bad(where, e.getMessage());
        }
    }

    @Override
    public long position() {
        return start + lines.consumed();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
