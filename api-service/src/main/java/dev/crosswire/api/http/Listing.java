package dev.crosswire.api.http;

import dev.crosswire.api.store.Item;
import dev.crosswire.api.store.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A listing in the form the client accepts: a page as JSON with an entity tag, or all that is asked for as NDJSON or
 * CSV, written as it is read, so that no list is held in memory.
 */
@ApplicationScoped
class Listing {
    static final String NDJSON = "application/x-ndjson";
    static final String CSV = "text/csv";
    private static final MediaType NDJSON_TYPE = new MediaType("application", "x-ndjson");
    private static final MediaType CSV_TYPE = new MediaType("text", "csv");
    private static final List<Variant> FORMS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, NDJSON_TYPE, CSV_TYPE)
            .build();

    private final CsvWriter csv;

    Listing(CsvWriter csv) {
        this.csv = csv;
    }

    /** Gives the items of a page one by one. */
    interface Source {
        void each(Page page, Item.Sink sink);
    }

    Response answer(UriInfo uri, Request request, PageParameters parameters, CsvForm form, Source source) {
        Values.checkNames(uri, parameters.getClass());
        MediaType type = chosen(request, FORMS);
        if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
            return page(request, parameters.page(false), source);
        }
        Page page = parameters.page(true);
        StreamingOutput output = out -> {
            try (Writer writer = writer(out)) {
                Item.Sink sink = type.isCompatible(CSV_TYPE) ? csv.sink(form, writer) : lines(writer);
                source.each(page, sink);
            }
        };
        return Response.ok(output, type.withCharset("utf-8")).build();
    }

    /** @throws NotAcceptableException where the client wants none of these as they are, such as in another encoding */
    static MediaType chosen(Request request, List<Variant> forms) {
        Variant form = request.selectVariant(forms);
        if (form == null) {
            throw new NotAcceptableException();
        }
        return form.getMediaType();
    }

    /** A page as JSON. */
    Response page(Request request, Page page, Source source) {
        return json(request, page(page, source));
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    private static Item.Sink lines(Writer writer) {
        return item -> writer.append(item.json()).append('\n');
    }

    private static String page(Page page, Source source) {
        List<Item> items = new ArrayList<>();
        source.each(page.andOneMore(), items::add);
        boolean more = items.size() > page.limit();
        List<Item> shown = more ? items.subList(0, page.limit()) : items;
        String next =
                more ? PageParameters.cursor(page, shown.get(shown.size() - 1).key()) : null;
        return shown.stream().map(Item::json).collect(Collectors.joining(",", "{\"items\":[", "]")) + ",\"next\":"
                + (next == null ? "null" : '"' + next + '"') + "}";
    }

    /** The body, or nothing where the client has it already. */
    static Response json(Request request, String body) {
        EntityTag tag = new EntityTag(digest(body));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder response =
                unchanged != null ? unchanged : Response.ok(body, MediaType.APPLICATION_JSON_TYPE);
        return response.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static String digest(String body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, hash).toString(Character.MAX_RADIX).substring(0, 20);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
