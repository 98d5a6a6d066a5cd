package dev.crosswire.api.store;

import dev.crosswire.api.reconcile.packed.Packer;
import dev.crosswire.api.reconcile.packed.Unpacker;
import dev.crosswire.api.reconcile.part.Link;
import dev.crosswire.api.store.Sql.Column;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Links from both of their ends. Those that the latest claims made are at hand: each group that is computed again asks for its own. */
@ApplicationScoped
class LinkTable {
    private static final int KEPT = 1 << 17;
    private static final int MEGABYTES = 8;

    private final Latest made = new Latest(KEPT, MEGABYTES);

    /** For when somebody else may have changed links. */
    void forget() {
        made.clear();
    }

    /** The links from and to each of these claims. */
    Collection<Link> of(Connection connection, Collection<Long> claims) throws SQLException {
        return Sql.list(
                connection,
                "select claim, other, made, score from link where claim = any (?)",
                row -> row.getBoolean("made")
                        ? new Link(row.getLong("claim"), row.getLong("other"), row.getDouble("score"))
                        : new Link(row.getLong("other"), row.getLong("claim"), row.getDouble("score")),
                Sql.numbers(connection, claims));
    }

    /** The links that each of these claims made, to earlier ones. */
    Map<Long, List<Link>> made(Connection connection, Collection<Long> claims) throws SQLException {
        Map<Long, List<Link>> links = new HashMap<>();
        Set<Long> others = new HashSet<>();
        for (Long claim : claims) {
            byte[] packed = made.get(claim);
            if (packed == null) {
                others.add(claim);
            } else {
                links.put(claim, unpacked(claim, packed));
            }
        }
        if (!others.isEmpty()) {
            Map<Long, List<Link>> read = read(connection, others);
            read.forEach((claim, list) -> made.put(claim, packed(list)));
            links.putAll(read);
        }
        return links;
    }

    private static Map<Long, List<Link>> read(Connection connection, Collection<Long> claims) throws SQLException {
        Map<Long, List<Link>> links = new HashMap<>();
        claims.forEach(claim -> links.put(claim, new ArrayList<>()));
        Sql.each(
                connection,
                "select claim, other, score from link where claim = any (?) and made",
                row -> links.get(row.getLong(1)).add(new Link(row.getLong(1), row.getLong(2), row.getDouble(3))),
                Sql.numbers(connection, claims));
        return links;
    }

    private static byte[] packed(List<Link> links) {
        Packer to = new Packer().number(links.size());
        links.forEach(link -> to.signed(link.later() - link.earlier()).whole(Double.doubleToRawLongBits(link.score())));
        return to.bytes();
    }

    private static List<Link> unpacked(long claim, byte[] packed) {
        Unpacker from = new Unpacker(packed);
        Link[] links = new Link[(int) from.number()];
        for (int i = 0; i < links.length; i++) {
            links[i] = new Link(claim, claim - from.signed(), Double.longBitsToDouble(from.whole()));
        }
        return List.of(links);
    }

    /** A link seen from one of its ends. */
    private record End(long claim, long other, boolean made, double score) {}

    private static final Column<End> CLAIM = Column.numbers(End::claim);
    private static final Column<End> OTHER = Column.numbers(End::other);
    private static final Column<End> MADE = Column.truths(End::made);

    /** Takes links away and puts others in. What the claims made that change is not at hand then. */
    void change(Connection connection, Collection<Link> gone, Collection<Link> come) throws SQLException {
        Sql.all(
                connection,
                "delete from link l using unnest(?, ?, ?) as gone (claim, other, made)"
                        + " where l.claim = gone.claim and l.made = gone.made and l.other = gone.other",
                ends(gone),
                CLAIM,
                OTHER,
                MADE);
        Sql.all(
                connection,
                "insert into link (claim, other, made, score) select * from unnest(?, ?, ?, ?) on conflict do nothing",
                ends(come),
                CLAIM,
                OTHER,
                MADE,
                new Column<>("double precision", End::score, Double[]::new));
        gone.forEach(link -> made.remove(link.later()));
        come.forEach(link -> made.remove(link.later()));
    }

    private static List<End> ends(Collection<Link> links) {
        List<End> ends = new ArrayList<>();
        links.forEach(link -> {
            ends.add(new End(link.later(), link.earlier(), true, link.score()));
            ends.add(new End(link.earlier(), link.later(), false, link.score()));
        });
        return ends;
    }
}
