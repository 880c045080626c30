package org.spona.cooperation.protocol.web;

import org.spona.cooperation.protocol.ProtocolHistory;
import org.spona.platform.history.HistoryPages;
import org.spona.platform.history.ThingHistory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/protocols/{id}")
class ProtocolHistoryPages extends HistoryPages {

    ProtocolHistoryPages(ProtocolHistory source, ThingHistory history) {
        super(source, history);
    }
}
