package dev.crosswire.api.reconcile;

import dev.crosswire.contract.Modality;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Seeded claims of a small world: few actors, places and days, so that many of them meet. */
public final class RandomClaims {
    private static final String[] SIDES = {"Russia", "Ukraine", "Israel", "Iran", "Sudan", "France"};
    private static final String[] PLACES = {
        "Sumy<Ukraine", "Odesa<Ukraine", "Haifa<Israel", "Tehran<Iran", "Khartoum<Sudan", "Nice<France"
    };
    private static final String[] UNITS = {"drone", "missile", "house", "vehicle"};
    private static final String[] SPEAKERS = {"", "", "police", "officials", "Ukrainian Air Force", "Red Cross"};
    private final Random random;

    public RandomClaims(long seed) {
        random = new Random(seed);
    }

    public List<PublishedClaim> some(int n) {
        List<PublishedClaim> out = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            String day = "2025-0" + (1 + random.nextInt(3)) + "-1" + random.nextInt(10);
            Given given = Given.claim().in("a" + random.nextInt(n), pick("a.example", "b.example", "c.example"), day);
            given = random.nextInt(10) == 0 ? given.denied() : given;
            given = random.nextInt(10) == 0 ? given.as(Modality.FUTURE) : given;
            out.add(given.of(line(day)));
        }
        return out.stream()
                .collect(java.util.stream.Collectors.toMap(
                        p -> p.claim().id(), p -> p, (a, b) -> a, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** Claims of one actor within two weeks, most of them alike. */
    public List<PublishedClaim> hot(int n) {
        List<PublishedClaim> out = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            String day = "2025-03-" + (10 + random.nextInt(14));
            String line = "Attack|strike|Israel|Iran|=" + (2 + random.nextInt(9)) + " missile|Iran|"
                    + (random.nextBoolean() ? day : "") + "|" + pick(SPEAKERS) + "|strike number " + i;
            out.add(Given.claim()
                    .in("a" + i, pick("a.example", "b.example"), day + "T" + (10 + random.nextInt(4)) + ":00:00Z")
                    .of(line));
        }
        return out;
    }

    private String line(String day) {
        int agent = random.nextInt(SIDES.length);
        int target = (agent + 1 + random.nextInt(SIDES.length - 1)) % SIDES.length;
        String place = random.nextBoolean() ? PLACES[random.nextInt(PLACES.length)] : "";
        String time = random.nextBoolean() ? day : "";
        String speaker = pick(SPEAKERS);
        return switch (random.nextInt(5)) {
            case 0 ->
                "Attack|attack|" + SIDES[agent] + "|" + SIDES[target] + "|=" + (2 + random.nextInt(90)) + " "
                        + pick(UNITS) + "|" + place + "|" + time + "|" + speaker;
            case 1 ->
                "Death|kill|" + SIDES[agent] + "|person|" + pick("=", ">", "~") + (2 + random.nextInt(90)) + " person|"
                        + place + "|" + time + "|" + speaker;
            case 2 -> "Call|speak|" + SIDES[agent] + "," + SIDES[target] + "||||" + time + "|" + speaker;
            case 3 ->
                "Agree|agree|" + SIDES[agent] + "|" + pick("ceasefire", "prisoner exchange", "full ceasefire") + "|||"
                        + time + "|" + speaker;
            default ->
                "Damage|hit|" + SIDES[agent] + "|" + pick("hospital", "oil depot", "bridge") + "||" + place + "|" + time
                        + "|" + speaker;
        };
    }

    /** Two claims that are alike but for the year, the place, what is counted, or who does it to whom. */
    PublishedClaim[] unrelated() {
        int agent = random.nextInt(SIDES.length);
        int target = (agent + 1 + random.nextInt(SIDES.length - 1)) % SIDES.length;
        int place = random.nextInt(PLACES.length);
        int otherPlace = (place + 1 + random.nextInt(PLACES.length - 1)) % PLACES.length;
        int unit = random.nextInt(UNITS.length);
        int otherUnit = (unit + 1 + random.nextInt(UNITS.length - 1)) % UNITS.length;
        int kind = random.nextInt(4);
        int value = 2 + random.nextInt(300);
        String first = attack(agent, target, value, unit, place, 2020);
        String second =
                switch (kind) {
                    case 0 -> attack(agent, target, value, unit, place, 2021 + random.nextInt(4));
                    case 1 -> attack(agent, target, value, unit, otherPlace, 2020);
                    case 2 -> attack(agent, target, value, otherUnit, place, 2020);
                    default -> attack(target, agent, value, unit, place, 2020);
                };
        String published = kind == 0 ? "2025-03-19" : "2020-03-19";
        return new PublishedClaim[] {
            Given.claim().in("a1", "a.example", "2020-03-19").of(first),
            Given.claim().in("a2", "b.example", published).of(second)
        };
    }

    private static String attack(int agent, int target, int value, int unit, int place, int year) {
        return "Attack|attack|" + SIDES[agent] + "|" + SIDES[target] + "|=" + value + " " + UNITS[unit] + "|"
                + PLACES[place] + "|" + year + "-03-18||" + SIDES[agent] + " attacked with " + value + " " + UNITS[unit]
                + "s";
    }

    private String pick(String... of) {
        return of[random.nextInt(of.length)];
    }
}
