package org.spona.gateway.request;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** A body that counts what is read of it. It remembers why it failed, for HTTP clients hide the reason. */
final class LimitedBody extends ServletInputStream {

    private final ServletInputStream body;
    private long left;
    private @Nullable BodyRefused refused;

    LimitedBody(ServletInputStream body, DataSize limit) {
        this.body = body;
        this.left = limit.toBytes();
    }

    @Nullable BodyRefused refused() {
        return refused;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count;
        try {
            count = body.read(target, offset, length);
        } catch (IOException failure) {
            throw refuse(new BodyRefused.Broken(failure));
        }
        left -= Math.max(count, 0);
        if (left < 0) {
            throw refuse(new BodyRefused.TooLarge());
        }
        return count;
    }

    private BodyRefused refuse(BodyRefused reason) {
        refused = reason;
        return reason;
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
