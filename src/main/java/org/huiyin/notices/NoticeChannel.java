package org.huiyin.notices;

import org.huiyin.organization.Post;

/** A further way by which the holders of a post learn of a notice: e-mail, or whatever a house connects. */
public interface NoticeChannel {

    /**
     * Called once for each notice put up for a post, in the transaction that puts it up. An implementation writes down what
     * is to be sent and sends it later: what is rolled back was never told, and a slow receiver keeps nobody waiting. Only
     * key, petition number and subject may leave the house, never the text.
     */
    void told(Notices.Message message, Post post);

    /** The same for a notice to one officer alone. */
    void told(Notices.Message message, String officer);
}
