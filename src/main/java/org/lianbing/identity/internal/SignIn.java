package org.lianbing.identity.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Optional;
import org.lianbing.identity.internal.AccountRepository.Account;
import org.lianbing.platform.Audit;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.TransactionRetry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The two ways in: a password, or a one-time code with a new password. Both do the same work and give the same answer for
 * a number that nobody has as for one that somebody has.
 */
@Singleton
final class SignIn {
    private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);
    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final AccountRepository accounts;
    private final ActivationCodes codes;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Sessions sessions;
    private final SessionRepository sessionRows;
    private final MemberRepository members;
    private final MemberVault vault;
    private final Contact contact;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final IdentitySettings settings;
    private final Clock clock;

    SignIn(
            AccountRepository accounts,
            ActivationCodes codes,
            Passwords passwords,
            Throttle throttle,
            Sessions sessions,
            SessionRepository sessionRows,
            MemberRepository members,
            MemberVault vault,
            Contact contact,
            Audit audit,
            TransactionRetry transactions,
            IdentitySettings settings,
            Clock clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.passwords = passwords;
        this.throttle = throttle;
        this.sessions = sessions;
        this.sessionRows = sessionRows;
        this.members = members;
        this.vault = vault;
        this.contact = contact;
        this.audit = audit;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param token of the new session
     * @param device what the device's cookie shall say from now on
     */
    record SignedIn(long memberId, String token, String device) {}

    SignedIn login(String typedNumber, String password, Visitor visitor) {
        byte[] account = vault.index(Refusals.idNumber(typedNumber, today()));
        Throttle.Paid paid = throttle.pay(account, visitor);
        Optional<Account> found = accounts.find(account);
        boolean right =
                passwords.matches(password, found.map(Account::passwordHash).orElse(null));
        if (!right) {
            throw refused(CredentialsWrong.atLogin(contact.card()), account, visitor);
        }
        throttle.giveBack(paid);
        return open(found.orElseThrow().memberId(), account, visitor);
    }

    SignedIn activate(String typedNumber, String code, String password, boolean privacyAccepted, Visitor visitor) {
        IdNumber number = Refusals.idNumber(typedNumber, today());
        Refusals.weakPassword(password, number, "password");
        if (!privacyAccepted) {
            throw new BadInput("identity.privacy-not-accepted", "privacyAccepted", "请先阅读并同意个人信息保护告知。");
        }
        byte[] account = vault.index(number);
        Throttle.Paid paid = throttle.pay(account, visitor);
        // Computed before the code is looked at: a wrong code must take as long as a right one.
        String hash = passwords.hash(password);
        Optional<Long> activated = transactions.inTransaction(() -> useCode(account, code, hash));
        long memberId =
                activated.orElseThrow(() -> refused(CredentialsWrong.atActivation(contact.card()), account, visitor));
        sessions.forget(memberId);
        throttle.giveBack(paid);
        return open(memberId, account, visitor);
    }

    private Optional<Long> useCode(byte[] account, String code, String passwordHash) {
        Optional<Long> member = accounts.lockMember(account);
        if (!codes.use(member.orElse(null), code)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        member.ifPresent(id -> {
            accounts.activate(id, passwordHash, settings.privacyNoticeVersion(), now);
            sessionRows.removeAllOf(id);
            audit.record(id, "identity.activate", id, "member:" + id, null);
        });
        return member;
    }

    /** Every other session of hers ends: whoever knew the old password is out. */
    SignedIn changePassword(long memberId, String current, String next, Visitor visitor) {
        IdNumber number = members.idNumber(memberId);
        byte[] account = vault.index(number);
        Refusals.weakPassword(next, number, "newPassword");
        Throttle.Paid paid = throttle.pay(account, visitor);
        String known = accounts.find(account).map(Account::passwordHash).orElse(null);
        if (!passwords.matches(current, known)) {
            throw new BadInput("identity.current-password-wrong", "currentPassword", "原来的密码不对。");
        }
        throttle.giveBack(paid);
        String hash = passwords.hash(next);
        transactions.inTransaction(() -> {
            accounts.setPassword(memberId, hash, clock.instant());
            sessionRows.removeAllOf(memberId);
            audit.record(memberId, "identity.change-password", memberId, "member:" + memberId, null);
        });
        sessions.forget(memberId);
        return open(memberId, account, visitor);
    }

    /** For somebody who has shown in another way who she is. */
    SignedIn openFor(long memberId, Visitor visitor) {
        byte[] account = vault.index(members.idNumber(memberId));
        return open(memberId, account, visitor);
    }

    private SignedIn open(long memberId, byte[] account, Visitor visitor) {
        return new SignedIn(memberId, sessions.open(memberId), visitor.device().afterLogin(account));
    }

    /** The log shows that somebody is guessing, and at how many numbers, without naming any. */
    private static CredentialsWrong refused(CredentialsWrong problem, byte[] account, Visitor visitor) {
        LOG.info("refused: account {} from {}", HexFormat.of().formatHex(account, 0, 6), visitor.address());
        return problem;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CHINA);
    }
}
