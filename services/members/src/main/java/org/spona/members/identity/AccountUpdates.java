package org.spona.members.identity;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.platform.events.TryAgainException;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

/** What an event of ours changes of somebody's account. */
public final class AccountUpdates {

    private static final Logger log = LoggerFactory.getLogger(AccountUpdates.class);

    private AccountUpdates() {}

    /**
     * Makes a change, or leaves it where there is no such account any more.
     *
     * @throws TryAgainException while the identity server is away
     */
    public static void settle(UUID personId, Runnable change) {
        try {
            change.run();
        } catch (HttpServerErrorException | ResourceAccessException away) {
            throw new TryAgainException("identity server", away);
        } catch (HttpClientErrorException.NotFound gone) {
            log.info("Person {} has no account at the identity server any more", personId);
        }
    }
}
