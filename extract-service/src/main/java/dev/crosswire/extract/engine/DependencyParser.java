package dev.crosswire.extract.engine;

import dev.crosswire.extract.engine.Transition.Arc;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A greedy transition-based dependency parser in linear time with selectional branching's branches left out: the method
 * of J. D. Choi and A. McCallum, "Transition-based Dependency Parsing with Selectional Branching", 2013, as in ClearNLP.
 * Immutable; a {@link Run} is one thread's work space.
 */
final class DependencyParser {
    private static final int ARC_SIDES = 2;

    /** How far apart two words are for their windows not to touch, at least. */
    private static final int NEAR = 3;

    /** Where a feature's word is looked for: from the top of the stack, from the next word, down the stack. */
    private enum Source {
        TOP,
        NEXT,
        STACK
    }

    private enum Field {
        LEMMA("m"),
        TAG("p"),
        RELATION("d"),
        VALENCY("v");

        private final String name;

        Field(String name) {
            this.name = name;
        }
    }

    /** A word that features are about. */
    private record Place(Source source, int offset, Kin kin) {}

    private final LinearModel model;
    private final Transitions transitions;
    private final Atom[] atoms;
    private final Place[] places;
    private final int[] placeOfAtom;
    private final Field[] fieldOfAtom;
    private final Template[][] ofTop;
    private final Template[][] ofNext;
    private final Template[] changing;

    DependencyParser(LinearModel model) {
        this.model = model;
        this.transitions = new Transitions(model.labels());
        this.atoms = model.atoms();
        this.placeOfAtom = new int[atoms.length];
        this.fieldOfAtom = new Field[atoms.length];
        List<Place> found = new ArrayList<>();
        for (int i = 0; i < atoms.length; i++) {
            Place place = place(atoms[i]);
            if (!found.contains(place)) {
                found.add(place);
            }
            placeOfAtom[i] = found.indexOf(place);
            String name = atoms[i].field();
            fieldOfAtom[i] = Arrays.stream(Field.values())
                    .filter(field -> field.name.equals(name))
                    .findFirst()
                    .orElse(null);
        }
        places = found.toArray(Place[]::new);
        ofTop = byReach(Source.TOP);
        ofNext = byReach(Source.NEXT);
        List<Template> fixed =
                Stream.of(ofTop, ofNext).flatMap(Stream::of).flatMap(Stream::of).toList();
        changing = Stream.of(model.templates())
                .filter(template -> !fixed.contains(template))
                .toArray(Template[]::new);
    }

    /**
     * The templates that only ask for tags, lemmas and clusters near one of the two words, which parsing does not change;
     * by how far they reach toward the other word: they hold where it is further away.
     */
    private Template[][] byReach(Source source) {
        return IntStream.range(0, NEAR)
                .mapToObj(reach -> Stream.of(model.templates())
                        .filter(template -> IntStream.of(template.atoms()).allMatch(atom -> isFixed(atom, source)))
                        .filter(template -> reach(template, source) == reach)
                        .toArray(Template[]::new))
                .toArray(Template[][]::new);
    }

    private int reach(Template template, Source source) {
        int side = source == Source.TOP ? 1 : -1;
        return IntStream.of(template.atoms())
                .map(atom -> Math.max(0, side * places[placeOfAtom[atom]].offset()))
                .max()
                .orElse(0);
    }

    private boolean isFixed(int atom, Source source) {
        Place place = places[placeOfAtom[atom]];
        Field field = fieldOfAtom[atom];
        return place.source() == source
                && place.kin() == Kin.SELF
                && Math.abs(place.offset()) < NEAR
                && field != Field.RELATION
                && field != Field.VALENCY;
    }

    private static Place place(Atom atom) {
        Source source = atom.source() == 'i' ? Source.TOP : atom.source() == 'j' ? Source.NEXT : Source.STACK;
        return new Place(source, atom.offset(), Kin.of(atom.relation()));
    }

    Symbol[] relations() {
        return transitions.relations();
    }

    /** One thread's work space. */
    final class Run implements Scorer.Source {
        private final Scorer scorer = new Scorer(model);
        private final ParserState state = new ParserState();
        private final Sums topSums = new Sums(model.size());
        private final Sums nextSums = new Sums(model.size());
        private final int[] words = new int[places.length];
        private Parse parse;
        private SecondHeads seconds;

        /** Gives each word of a tagged sentence a head and a relation. */
        void parse(Parse sentence) {
            parse = sentence;
            seconds = new SecondHeads(parse.size);
            topSums.start(parse.size * NEAR);
            nextSums.start(parse.size * NEAR);
            state.start();
            while (state.next() < parse.size) {
                step();
            }
            for (int word = 1; word < parse.size; word++) {
                if (!parse.isHeaded(word) && !seconds.attach(parse, word)) {
                    attachBest(word);
                }
            }
        }

        private void step() {
            int top = state.top();
            int next = state.next();
            score();
            int[] allowed = transitions.allowed(parse, top, next);
            if (allowed == null) {
                scorer.rank();
            } else {
                scorer.rank(allowed);
            }
            Transition transition = transitions.of(scorer.best());
            switch (transition.arc()) {
                case NO -> remember(top, next);
                case LEFT -> parse.attach(top, next, transition.relation());
                case RIGHT -> parse.attach(next, top, transition.relation());
            }
            state.move(transition.move());
        }

        /** Keeps the second best transition where it links, for want of a head in the end. */
        private void remember(int top, int next) {
            Transition second = transitions.of(scorer.second());
            double likelihood = sigmoid(scorer.score(scorer.second()));
            if (second.arc() == Arc.NO || sigmoid(scorer.score(scorer.best())) - likelihood >= 1) {
                return;
            }
            boolean left = second.arc() == Arc.LEFT;
            int head = left ? next : top;
            seconds.add(left ? top : next, new SecondHeads.Link(head, second.relation(), likelihood));
        }

        private static double sigmoid(double score) {
            return 1 / (1 + Math.exp(-score));
        }

        /** Attaches a word where the model scores a link best, to the root where no link is possible. */
        private void attachBest(int word) {
            int bestHead = Parse.NONE;
            int bestLabel = 0;
            int bestScore = 0;
            for (int side = 0; side < ARC_SIDES; side++) {
                int step = side == 0 ? -1 : 1;
                int[] labels = side == 0 ? transitions.right() : transitions.left();
                for (int other = word + step; other >= 0 && other < parse.size; other += step) {
                    if (parse.isDescendant(other, word)) {
                        continue;
                    }
                    state.pair(Math.min(word, other), Math.max(word, other));
                    int[] scores = score();
                    int label = best(scores, labels);
                    if (bestHead == Parse.NONE || bestScore < scores[label]) {
                        bestHead = other;
                        bestLabel = label;
                        bestScore = scores[label];
                    }
                }
            }
            if (bestHead == Parse.NONE) {
                parse.attach(word, Parse.ROOT, Transitions.ROOT_RELATION);
            } else {
                parse.attach(word, bestHead, transitions.of(bestLabel).relation());
            }
        }

        private static int best(int[] scores, int[] labels) {
            int best = labels[0];
            for (int label : labels) {
                if (scores[best] < scores[label]) {
                    best = label;
                }
            }
            return best;
        }

        private int[] score() {
            for (int i = 0; i < places.length; i++) {
                words[i] = places[i].kin().of(parse, word(places[i]));
            }
            for (int atom = 0; atom < placeOfAtom.length; atom++) {
                int word = words[placeOfAtom[atom]];
                if (fieldOfAtom[atom] != null) {
                    scorer.set(atom, word == Parse.NONE ? null : symbol(fieldOfAtom[atom], word));
                }
            }
            int gap = Math.min(state.next() - state.top(), NEAR) - 1;
            int[] sumOfTop = keep(topSums, state.top(), gap, ofTop);
            int[] sumOfNext = keep(nextSums, state.next(), gap, ofNext);
            scorer.clear();
            scorer.add(sumOfTop);
            scorer.add(sumOfNext);
            scorer.add(changing, this);
            return scorer.scores();
        }

        /** The sum of a word's templates that reach no further than the gap, made of that for a smaller gap. */
        private int[] keep(Sums sums, int word, int gap, Template[][] byReach) {
            int number = word * NEAR + gap;
            if (sums.get(number) == null) {
                int[] nearer = gap == 0 ? null : keep(sums, word, gap - 1, byReach);
                scorer.clear();
                if (nearer != null) {
                    scorer.add(nearer);
                }
                scorer.add(byReach[gap], this);
                sums.put(number, scorer.scores());
            }
            return sums.get(number);
        }

        /** The word of a place; windows of the top and the next word do not reach past each other. */
        private int word(Place place) {
            int top = state.top();
            int next = state.next();
            return switch (place.source()) {
                case TOP -> within(top + place.offset(), 0, next);
                case NEXT -> within(next + place.offset(), top + 1, parse.size);
                case STACK -> state.below(place.offset());
            };
        }

        private static int within(int word, int from, int to) {
            return word >= from && word < to ? word : Parse.NONE;
        }

        private Symbol symbol(Field field, int word) {
            return switch (field) {
                case LEMMA -> parse.lemmas[word];
                case TAG -> parse.tagSymbols[word];
                case RELATION -> parse.isHeaded(word) ? transitions.relations()[parse.relations[word]] : null;
                case VALENCY -> Valencies.of(parse, word);
            };
        }

        @Override
        public long[] set(int atom) {
            int word = words[placeOfAtom[atom]];
            return word == Parse.NONE ? null : parse.forms[word].set(Form.SetField.CLUSTERS);
        }

        @Override
        public boolean holds(int atom) {
            int word = words[placeOfAtom[atom]];
            return word != Parse.NONE && (atoms[atom].value().equals("0") ? word == 1 : word + 1 == parse.size);
        }
    }
}
