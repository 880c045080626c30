package org.spona.cooperation.protocol.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.cooperation.protocol.ProtocolHistory;
import org.spona.platform.history.HistoryApi;
import org.spona.platform.history.ThingHistory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/protocols/{id}")
@Tag(name = "Protocols")
class ProtocolHistoryApi extends HistoryApi {

    ProtocolHistoryApi(ProtocolHistory source, ThingHistory history) {
        super(source, history);
    }
}
