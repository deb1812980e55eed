package org.huiyin.notices.mail;

import org.huiyin.testing.OnRealServer;

/** The same on a real server: who gets a mail is settled by its locks. */
@OnRealServer
class MailOnRealServerTests extends MailTests {}
