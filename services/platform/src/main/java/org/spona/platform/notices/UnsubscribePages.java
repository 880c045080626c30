package org.spona.platform.notices;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The stop link of a mail, which works without signing in. Opening it only asks, because programs that look through mails
 * open links; the mailbox's own button sends the same POST (RFC 8058, section 3.2) and follows no redirect.
 */
@Controller
class UnsubscribePages {

    private final Unsubscribes unsubscribes;
    private final NoticeProperties properties;

    UnsubscribePages(Unsubscribes unsubscribes, NoticeProperties properties) {
        this.unsubscribes = unsubscribes;
        this.properties = properties;
    }

    @GetMapping("${spona.notices.stop-path}/{token}")
    ModelAndView ask(@PathVariable String token) {
        return page(token, unsubscribes.get(token));
    }

    @PostMapping("${spona.notices.stop-path}/{token}")
    ModelAndView stop(@PathVariable String token) {
        return page(token, unsubscribes.set(token, true));
    }

    @PostMapping("${spona.notices.stop-path}/{token}/resume")
    ModelAndView resume(@PathVariable String token) {
        return page(token, unsubscribes.set(token, false));
    }

    private ModelAndView page(String token, Unsubscribes.Unsubscribe stop) {
        return new ModelAndView(
                "notice/stop",
                Map.of(
                        "kind", stop.kind(),
                        "stopped", stop.stopped(),
                        "action", properties.stopPath() + "/" + token));
    }
}
