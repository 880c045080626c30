package org.spona.gateway.relay;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Notices that a service that was away is there again, so that it is asked at once and not after the rest that its breaker takes. A service
 * that takes connections all the time and does not answer gets the whole rest.
 */
@Component
class ReturningServices {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration CONNECT = Duration.ofSeconds(1);

    private final ServiceProperties services;

    ReturningServices(ServiceProperties services) {
        this.services = services;
    }

    /** Looks after a service, by the name of its breaker, whenever that opens. */
    void watch(CircuitBreaker breaker) {
        breaker.getEventPublisher().onStateTransition(change -> {
            if (change.getStateTransition().getToState() == CircuitBreaker.State.OPEN) {
                Thread.startVirtualThread(() -> await(breaker));
            }
        });
    }

    private void await(CircuitBreaker breaker) {
        ServiceProperties.Service service = services.services().get(breaker.getName());
        Duration pause = FIRST_PAUSE;
        boolean wasAway = false;
        while (service != null && breaker.getState() == CircuitBreaker.State.OPEN) {
            boolean there = takesConnections(service.url());
            if (there && wasAway) {
                breaker.transitionToClosedState();
                return;
            }
            wasAway |= !there;
            if (!slept(pause)) {
                return;
            }
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    private static boolean takesConnections(URI service) {
        int port =
                service.getPort() >= 0 ? service.getPort() : service.getScheme().equals("https") ? 443 : 80;
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(service.getHost(), port), (int) CONNECT.toMillis());
            return true;
        } catch (IOException away) {
            return false;
        }
    }

    private static boolean slept(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
