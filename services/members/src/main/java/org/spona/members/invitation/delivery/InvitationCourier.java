package org.spona.members.invitation.delivery;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.members.invitation.Invitation;
import org.spona.platform.tenancy.Readers;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Brings invitations one after the other, in a thread of its own: woken by the commit of a new one, else now and then. */
@Component
class InvitationCourier implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(InvitationCourier.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration LAST_ONE = Duration.ofSeconds(15);

    private final InvitationDelivery delivery;
    private final Duration poll;
    private final Semaphore news = new Semaphore(0);
    private volatile @Nullable Thread thread;

    InvitationCourier(InvitationDelivery delivery, InvitationProperties properties) {
        this.delivery = delivery;
        this.poll = properties.poll();
    }

    @TransactionalEventListener
    void on(Invitation.Event.Sent event) {
        news.release();
    }

    @Override
    public void start() {
        Thread courier = Thread.ofVirtual().name("invitation-courier").unstarted(this::run);
        thread = courier;
        courier.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        news.release();
        if (running != null) {
            try {
                running.join(LAST_ONE);
            } catch (InterruptedException hurried) {
                running.interrupt();
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        boolean failedBefore = false;
        while (Thread.currentThread() == thread) {
            try {
                if (!Readers.callAsService(delivery::deliverNext)) {
                    await(poll);
                }
                failedBefore = false;
            } catch (RuntimeException failure) {
                if (!failedBefore) {
                    log.warn("Invitations cannot be brought; trying again every {}", PAUSE_AFTER_FAILURE, failure);
                }
                failedBefore = true;
                await(PAUSE_AFTER_FAILURE);
            }
        }
    }

    private void await(Duration limit) {
        try {
            if (isRunning() && news.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                news.drainPermits();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            thread = null;
        }
    }
}
