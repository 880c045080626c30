package org.spona.platform.test;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A TCP address that leads to a server until it is shut: to the one who connects, the server is away. */
public final class Gate {

    private final InetSocketAddress server;
    private final ServerSocket entrance;
    private final Set<Closeable> open = ConcurrentHashMap.newKeySet();
    private volatile boolean shut;

    /** A gate on a free port, which leads to a port of this machine. */
    public Gate(int serverPort) {
        this.server = new InetSocketAddress(InetAddress.getLoopbackAddress(), serverPort);
        try {
            this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::admit);
    }

    public int port() {
        return entrance.getLocalPort();
    }

    public void shut() {
        shut = true;
        open.forEach(Gate::close);
        open.clear();
    }

    public void open() {
        shut = false;
    }

    private void admit() {
        while (!entrance.isClosed()) {
            try {
                Socket guest = entrance.accept();
                Thread.ofVirtual().start(() -> lead(guest));
            } catch (IOException away) {
                close(entrance);
            }
        }
    }

    /** Whoever goes away meanwhile, or finds the server away, is sent away alone. */
    private void lead(Socket guest) {
        var host = new Socket();
        open.add(guest);
        open.add(host);
        try {
            if (shut) {
                throw new IOException("shut");
            }
            host.connect(server);
            // Each piece goes on at once, as it came.
            host.setTcpNoDelay(true);
            guest.setTcpNoDelay(true);
        } catch (IOException away) {
            close(guest);
            close(host);
            return;
        }
        Thread.ofVirtual().start(() -> carry(guest, host));
        Thread.ofVirtual().start(() -> carry(host, guest));
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException ended) {
            close(from);
        }
    }

    private static void close(Closeable connection) {
        try {
            connection.close();
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }
}
