package dev.crosswire.extract.engine;

import dev.crosswire.extract.language.Token;
import dev.crosswire.models.ModelFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a line into tokens as NLP4J's tokenizer for English does. */
final class Tokenizer {
    private static final Pattern INITIALS = Pattern.compile("^(\\p{Alnum}([.|-]\\p{Alnum})*)$");
    private static final Pattern YEAR = Pattern.compile("^(\\d\\d['\u2019]?[sS]?)$");
    private static final Pattern YEARS = Pattern.compile("^((\\d{2}|\\d{4})(-)(\\d{2}|\\d{4}|\\d{2}[sS]))$");
    private static final Pattern JOINED = Pattern.compile("^((\\p{Alpha}{2,}+)([.!?]+)(\\p{Alpha}{2,}+))$");

    private final TokenizerWords words;
    private final Morphemes morphemes;
    private final Emoticons emoticons;
    private final InnerSymbols innerSymbols;

    Tokenizer(ModelFile file) {
        words = TokenizerWords.read(file);
        morphemes = new Morphemes(words);
        emoticons = new Emoticons(words.emoticons());
        innerSymbols = new InnerSymbols(words);
    }

    /** The tokens of a line that starts at an offset in its text. */
    List<Token> tokenize(String line, int offset) {
        TokenList tokens = new TokenList();
        int begin = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || Chars.isSpace(line.charAt(i))) {
                if (begin < i) {
                    addChunk(tokens, line.substring(begin, i), offset + begin);
                }
                begin = i + 1;
            }
        }
        mend(tokens);
        return tokens.tokens();
    }

    private void addChunk(TokenList tokens, String chunk, int offset) {
        int[] whole = kept(chunk);
        if (whole == null) {
            addParts(tokens, chunk, offset);
            return;
        }
        if (whole[0] > 0) {
            addParts(tokens, chunk.substring(0, whole[0]), offset);
        }
        tokens.add(chunk, whole[0], whole[1], offset);
        if (whole[1] < chunk.length()) {
            addParts(tokens, chunk.substring(whole[1]), offset + whole[1]);
        }
    }

    /** The part of a chunk that is not to be split: a link, an emoticon; null for none. */
    private int[] kept(String chunk) {
        if (Hyperlinks.hasProtocol(chunk) || words.preserved().contains(chunk)) {
            return new int[] {0, chunk.length()};
        }
        int[] emoticon = emoticons.find(chunk);
        if (emoticon != null) {
            return emoticon;
        }
        Matcher link = Hyperlinks.find(chunk);
        return link == null ? null : new int[] {link.start(), link.end()};
    }

    private void addParts(TokenList tokens, String chunk, int offset) {
        int first = 0;
        while (first < chunk.length() && InnerSymbols.isSymbol(chunk.charAt(first))) {
            first++;
        }
        if (first == chunk.length()) {
            addSymbols(tokens, chunk, 0, first, offset);
            return;
        }
        int last = chunk.length();
        while (InnerSymbols.isSymbol(chunk.charAt(last - 1))) {
            last--;
        }
        List<int[]> symbols = new ArrayList<>();
        symbols.add(new int[] {0, first});
        innerSymbols.addTo(symbols, chunk, first + 1, last - 1);
        symbols.add(new int[] {last, chunk.length()});
        adjust(symbols, chunk);
        addBetween(tokens, symbols, chunk, offset);
    }

    /** Gives back to words the symbols that belong to them. */
    private void adjust(List<int[]> symbols, String chunk) {
        int count = symbols.size() - 1;
        for (int i = 0; i < count; i++) {
            int[] before = symbols.get(i);
            int[] after = symbols.get(i + 1);
            int begin = before[1];
            int end = after[0];
            if (begin < end) {
                int left = begin - before[0];
                int right = after[1] - end;
                String word = chunk.substring(begin, end);
                if (i == 0 ? left > 0 : left == 1) {
                    before[1] -= takesSign(chunk, begin, word) ? 1 : 0;
                }
                if (i + 1 == count ? right > 0 : right == 1) {
                    after[0] += takesMark(chunk, end, word) ? 1 : 0;
                }
            }
        }
    }

    private static boolean takesSign(String chunk, int begin, String word) {
        char sign = chunk.charAt(begin - 1);
        char first = chunk.charAt(begin);
        if (Chars.isSign(sign)) {
            return Chars.isDigit(first);
        }
        if (sign == '@' || sign == '#') {
            return Chars.isLetter(first);
        }
        return Chars.isApostrophe(sign) && YEAR.matcher(word).find();
    }

    private boolean takesMark(String chunk, int end, String word) {
        char mark = chunk.charAt(end);
        String lower = Chars.toLower(word);
        if (mark == '$') {
            return words.dollars().contains(lower);
        }
        return mark == '.' && (words.abbreviations().contains(lower) || takesPeriod(chunk, end, word));
    }

    private static boolean takesPeriod(String chunk, int end, String word) {
        if (end + 1 < chunk.length()) {
            char next = chunk.charAt(end + 1);
            if (Chars.isSeparator(next)) {
                return true;
            }
            if (Chars.isFinalMark(next) || Chars.isQuote(next)) {
                return false;
            }
        }
        return INITIALS.matcher(word).find() || word.length() >= 2 && word.length() <= 5 && isConsonants(word);
    }

    /** Whether a word has consonants only and does not end in y. */
    private static boolean isConsonants(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Chars.isConsonant(word.charAt(i))) {
                return false;
            }
        }
        char last = word.charAt(word.length() - 1);
        return last != 'y' && last != 'Y';
    }

    private void addBetween(TokenList tokens, List<int[]> symbols, String chunk, int offset) {
        int count = symbols.size() - 1;
        for (int i = 0; i < count; i++) {
            int[] before = symbols.get(i);
            if (i == 0) {
                addSymbols(tokens, chunk, before[0], before[1], offset);
            } else {
                tokens.add(chunk, before[0], before[1], offset);
            }
            addMorphemes(tokens, chunk, before[1], symbols.get(i + 1)[0], offset);
        }
        addSymbols(tokens, chunk, symbols.get(count)[0], chunk.length(), offset);
    }

    private void addMorphemes(TokenList tokens, String chunk, int begin, int end, int offset) {
        if (end - begin < 2) {
            tokens.add(chunk, begin, end, offset);
            return;
        }
        int from = begin;
        for (int split : morphemes.splits(chunk.substring(begin, end))) {
            tokens.add(chunk, from, begin + split, offset);
            from = begin + split;
        }
        tokens.add(chunk, from, end, offset);
    }

    /** Splits a run of symbols: each mark and each repeated symbol is a token, and what lies between. */
    private static void addSymbols(TokenList tokens, String chunk, int begin, int end, int offset) {
        int from = begin;
        int next;
        for (int i = begin; i < end; i = next) {
            char c = chunk.charAt(i);
            next = InnerSymbols.runEnd(chunk, i, end, Chars.isFinalMark(c));
            if (isMark(c) || i + 1 < next) {
                tokens.add(chunk, from, i, offset);
                tokens.add(chunk, i, next, offset);
                from = next;
            }
        }
        tokens.add(chunk, from, end, offset);
    }

    private static boolean isMark(char c) {
        return Chars.isFinalMark(c) || Chars.isBracket(c) || Chars.isSeparator(c) || Chars.isQuote(c) || c == '`';
    }

    private static void mend(TokenList tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            i += mend(tokens, i);
        }
        if (tokens.size() == 1) {
            String form = tokens.form(0);
            int last = form.length() - 1;
            if (last > 0 && form.charAt(last) == '.' && !Chars.isFinalMark(form.charAt(last - 1))) {
                tokens.split(0, last, 1);
            }
        }
    }

    /** Mends a token, and tells how many tokens it has become more. */
    private static int mend(TokenList tokens, int index) {
        String form = tokens.form(index);
        if (isNo(tokens, index, form)) {
            tokens.split(index, form.length() - 1, 1);
            return 1;
        }
        if (isBracketed(tokens, index, form)) {
            tokens.merge(index - 1);
            return 0;
        }
        Matcher parts = parts(form);
        if (parts == null) {
            return 0;
        }
        tokens.split(
                index,
                parts.group(2).length(),
                parts.group(3).length(),
                parts.group(4).length());
        return 2;
    }

    /** Whether a token is "no." that is not "number". */
    private static boolean isNo(TokenList tokens, int index, String form) {
        return form.length() == 3
                && Chars.toLower(form).equals("no.")
                && (index + 1 == tokens.size()
                        || !Chars.isDigit(tokens.form(index + 1).charAt(0)));
    }

    /**
     * Whether a token is a symbol that brackets enclose alone, or a number that they do at the head of a line; one within a line
     * counts something, or is somebody's age.
     */
    private static boolean isBracketed(TokenList tokens, int index, String form) {
        return index > 0
                && index + 1 < tokens.size()
                && Chars.isLeftBracket(tokens.form(index - 1).charAt(0))
                && Chars.isRightBracket(tokens.form(index + 1).charAt(0))
                && (form.chars().allMatch(c -> Chars.isDigit((char) c)) ? index == 1 : form.length() == 1);
    }

    /** The three parts of a span of years or of words joined by a final mark; null for other forms. */
    private static Matcher parts(String form) {
        if (form.length() < 5) {
            return null;
        }
        Matcher years = form.indexOf('-') > 0 ? YEARS.matcher(form) : null;
        if (years != null && years.find()) {
            return years;
        }
        boolean marked = form.indexOf('.') > 0 || form.indexOf('!') > 0 || form.indexOf('?') > 0;
        Matcher joined = marked ? JOINED.matcher(form) : null;
        return joined != null && joined.find() ? joined : null;
    }
}
