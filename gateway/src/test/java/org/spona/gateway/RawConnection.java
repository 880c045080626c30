package org.spona.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends what no HTTP client sends, byte for byte. */
public final class RawConnection {

    private static final int PATIENCE_MILLISECONDS = 20_000;

    private RawConnection() {}

    /**
     * All that the server answers until it closes the connection.
     *
     * @param request the request, each character a byte (ISO 8859-1)
     */
    public static String answer(URI server, String request) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
            socket.setSoTimeout(PATIENCE_MILLISECONDS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
