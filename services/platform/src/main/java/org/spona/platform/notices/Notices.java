package org.spona.platform.notices;

import org.spona.platform.background.BackgroundWorker;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where a change leaves the mails that it causes: they are sent if and only if it is committed. */
public class Notices {

    private final NoticeTable table;
    private final NoticeBody body;
    private final BackgroundWorker worker;

    Notices(NoticeTable table, NoticeBody body, BackgroundWorker worker) {
        this.table = table;
        this.body = body;
        this.worker = worker;
    }

    /**
     * Adds a mail to the caller's transaction.
     *
     * @return false when one with its key was written before: it is not sent again
     * @throws org.springframework.transaction.IllegalTransactionStateException if there is no transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean write(Notice notice) {
        boolean written = table.insert(notice);
        if (written) {
            worker.wakeAfterCommit();
        }
        return written;
    }

    /** How a mail will look, before it is written. */
    public MailPreview preview(Notice notice) {
        return body.preview(notice);
    }
}
