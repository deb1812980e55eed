package org.huiyin.process.urgentdelivery;

import org.springframework.stereotype.Component;

/** 阅处紧急信访信息, by the office of the party committee and government of the same level. */
@Component
class ReadUrgentReport extends DeskReceipt {

    ReadUrgentReport(DeliveryOpening opening, Receipts receipts) {
        super(DeliveryProcess.READ, "阅处意见", opening, receipts);
    }
}
