package dev.crosswire.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The lines that a browser would show of an element: one a block, white space collapsed. */
final class Paragraphs implements NodeVisitor {
    /** @param linked how many of its characters are in links */
    record Paragraph(String text, int linked, boolean heading) {
        /** Nothing but links, as lists of other stories are. */
        boolean isLinks() {
            return linked * 10 > text.length() * 8;
        }

        int words() {
            return text.isEmpty() ? 0 : text.split("\\s+").length;
        }
    }

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "br",
            "caption",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "tfoot",
            "thead",
            "tr",
            "ul");
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int linked;
    private int linkDepth;
    private boolean heading;

    private Paragraphs() {}

    static List<Paragraph> of(Element element) {
        Paragraphs visitor = new Paragraphs();
        element.traverse(visitor);
        visitor.end();
        return visitor.paragraphs;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text.getWholeText());
        } else if (node instanceof Element element) {
            if (BLOCKS.contains(element.normalName())) {
                end();
                heading = HEADINGS.contains(element.normalName());
            }
            linkDepth += "a".equals(element.normalName()) ? 1 : 0;
            if ("td".equals(element.normalName()) || "th".equals(element.normalName())) {
                add(" ");
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (BLOCKS.contains(element.normalName())) {
                end();
                heading = false;
            }
            linkDepth -= "a".equals(element.normalName()) ? 1 : 0;
        }
    }

    private void add(String text) {
        int before = line.length();
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else if (c != 0xad && c != 0x200b && c != 0xfeff) {
                line.appendCodePoint(c);
            }
        });
        linked += linkDepth > 0 ? line.length() - before : 0;
    }

    private void end() {
        String text = line.toString().strip();
        if (!text.isEmpty()) {
            paragraphs.add(new Paragraph(text, linked, heading));
        }
        line.setLength(0);
        linked = 0;
    }
}
