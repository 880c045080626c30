package org.spona.infra.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.spona.infra.servers.ServerFailure;

/**
 * Stands between the search and Elasticsearch and notes the last search that passed, so that exactly the same can be sent directly. It
 * stays there while both are measured, which costs the way through the gateway a little.
 */
final class SearchRelay implements AutoCloseable {

    private static final String HEAD_END = "\r\n\r\n";

    /** A search as Elasticsearch got it. */
    record Search(String path, String body) {}

    private final ServerSocket door;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile @Nullable URI elasticsearch;
    private volatile @Nullable Search last;
    private volatile boolean noting;

    SearchRelay() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        threads.execute(this::accept);
    }

    URI address() {
        return URI.create("http://localhost:" + door.getLocalPort());
    }

    /** Where everything goes on to. */
    void lead(URI target) {
        elasticsearch = target;
    }

    /** What Elasticsearch is asked while this runs. */
    Search note(Runnable search) {
        last = null;
        noting = true;
        search.run();
        noting = false;
        Search noted = last;
        if (noted == null) {
            throw new ServerFailure("Elasticsearch was not asked");
        }
        return noted;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket inside = door.accept();
                URI target = elasticsearch;
                if (target == null) {
                    inside.close();
                    continue;
                }
                Socket outside = new Socket(target.getHost(), target.getPort());
                inside.setTcpNoDelay(true);
                outside.setTcpNoDelay(true);
                threads.execute(() -> pump(inside, outside, true));
                threads.execute(() -> pump(outside, inside, false));
            } catch (IOException closed) {
                // Knowledge tries again, unless the relay ends.
                noting = false;
            }
        }
    }

    private void pump(Socket from, Socket to, boolean requests) {
        byte[] chunk = new byte[64 * 1024];
        var heard = new ByteArrayOutputStream();
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                if (requests && noting) {
                    heard.write(chunk, 0, count);
                    look(heard);
                } else if (heard.size() > 0) {
                    heard.reset();
                }
                out.write(chunk, 0, count);
                out.flush();
            }
        } catch (IOException ended) {
            // One of both has closed the connection, which closes the other.
            heard.reset();
        }
    }

    private void look(ByteArrayOutputStream heard) {
        String text = heard.toString(StandardCharsets.ISO_8859_1);
        int start = text.lastIndexOf("POST /");
        int body = text.indexOf(HEAD_END, Math.max(start, 0)) + HEAD_END.length();
        if (start < 0 || body < HEAD_END.length()) {
            return;
        }
        String path = text.substring(start + "POST ".length(), text.indexOf(' ', start + "POST ".length()));
        String head = text.substring(start, body);
        String content = head.toLowerCase(Locale.ROOT).contains("transfer-encoding: chunked")
                ? unchunked(text.substring(body))
                : text.substring(body);
        if (path.contains("_search") && content.endsWith("}")) {
            last = new Search(path, new String(content.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        }
    }

    /** The content of chunks (RFC 9112, section 7.1). */
    private static String unchunked(String chunks) {
        var content = new StringBuilder();
        int from = 0;
        for (int end = chunks.indexOf("\r\n", from); end > from; end = chunks.indexOf("\r\n", from)) {
            int length = Integer.parseInt(chunks.substring(from, end).strip(), 16);
            int next = end + 2 + length;
            if (length == 0 || next > chunks.length()) {
                break;
            }
            content.append(chunks, end + 2, next);
            from = next + 2;
        }
        return content.toString();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        threads.shutdownNow();
    }
}
