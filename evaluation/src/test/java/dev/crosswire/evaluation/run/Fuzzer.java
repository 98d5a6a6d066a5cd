package dev.crosswire.evaluation.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Asks a service what nobody should ask, by the seed: calls of its OpenAPI document filled in badly, and bare bytes. */
final class Fuzzer {
    private static final int PATIENCE_MS = 120_000;
    private static final int HEAD = 4_096;

    /** Of so many requests one is no HTTP at all. */
    private static final int BARE = 5;

    private final int port;
    private final FuzzedCalls calls;
    private final Map<String, Integer> answers = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private long slowest;

    Fuzzer(int port, JsonNode document, String key, long seed) {
        this.port = port;
        this.calls = new FuzzedCalls(document, "127.0.0.1:" + port, key, seed);
    }

    /** Sends so many, and tells what was wrong with the answers: those of the server's failure, and those that never came. */
    List<String> run(int requests) {
        for (int i = 0; i < requests; i++) {
            boolean bare = i % BARE == 0;
            byte[] request = bare ? calls.bare() : calls.next();
            long begun = System.nanoTime();
            String answer = answer(request, bare);
            slowest = Math.max(slowest, (System.nanoTime() - begun) / 1_000_000);
            answers.merge(answer, 1, Integer::sum);
            if (isFault(answer)) {
                faults.add(answer + " to "
                        + new String(request, 0, Math.min(300, request.length), StandardCharsets.ISO_8859_1));
            }
        }
        return List.copyOf(faults);
    }

    /** How many answers of each status there were, and after how many milliseconds the latest came. */
    String figures() {
        int sum = answers.values().stream().mapToInt(Integer::intValue).sum();
        return sum + " requests, answers " + answers + ", slowest " + slowest + " ms";
    }

    /** What is not supported of HTTP itself is refused by 501 and 505. */
    private static boolean isFault(String answer) {
        return answer.equals("hangs")
                || answer.matches("5..") && !List.of("501", "503", "505").contains(answer);
    }

    /** @param last whether to tell the server that nothing more comes: it may wait for the rest else */
    private String answer(byte[] request, boolean last) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MS);
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            if (last) {
                socket.shutdownOutput();
            }
            return status(socket.getInputStream());
        } catch (SocketTimeoutException e) {
            return "hangs";
        } catch (IOException e) {
            return "closed";
        }
    }

    /** Reads to the end, but of a stream of events only the beginning. */
    private static String status(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        byte[] buffer = new byte[HEAD];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            if (head.size() < HEAD) {
                head.write(buffer, 0, read);
            }
            if (head.toString(StandardCharsets.ISO_8859_1).toLowerCase().contains("text/event-stream")) {
                break;
            }
        }
        String text = head.toString(StandardCharsets.ISO_8859_1);
        return text.matches("(?s)HTTP/1\\.\\d \\d{3}.*") ? text.substring(9, 12) : "closed";
    }
}
