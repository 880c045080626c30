package org.spona.gateway.relay;

import java.net.SocketTimeoutException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.springframework.web.client.ResourceAccessException;

/** How a request to a service failed. */
final class ConnectionFailure {

    private ConnectionFailure() {}

    /** Whether the service got the request and let it wait; false when it was not reached at all. */
    static boolean timedOut(ResourceAccessException failure) {
        return failure.getCause() instanceof SocketTimeoutException timeout
                && !(timeout instanceof ConnectTimeoutException);
    }
}
