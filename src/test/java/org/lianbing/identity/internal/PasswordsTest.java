package org.lianbing.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    private static IdentitySettings settings(int memoryKib, int atOnce, int waitingMax) {
        Duration any = Duration.ofMinutes(15);
        return new IdentitySettings(
                any, any, any, any, any, any, any, any, 10, 10, 300, memoryKib, 2, atOnce, waitingMax, "test", false);
    }

    @Test
    void a_password_is_kept_as_argon2id_with_its_parameters_and_a_salt_of_its_own() {
        Passwords passwords = new Passwords(settings(19_456, 2, 10));

        String hash = passwords.hash("门前的老槐树开花了");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").hasSizeLessThan(200);
        assertThat(passwords.hash("门前的老槐树开花了")).isNotEqualTo(hash);
        assertThat(passwords.matches("门前的老槐树开花了", hash)).isTrue();
        assertThat(passwords.matches("门前的老槐树开花", hash)).isFalse();
    }

    @Test
    void composed_and_decomposed_letters_are_the_same_password() {
        Passwords passwords = new Passwords(settings(256, 1, 10));
        assertThat(passwords.matches("cafe\u0301-au-lait", passwords.hash("caf\u00e9-au-lait")))
                .isTrue();
    }

    @Test
    void nobody_has_no_password_whatever_is_typed() {
        Passwords passwords = new Passwords(settings(256, 1, 10));
        assertThat(passwords.matches("", null)).isFalse();
        assertThat(passwords.matches("anything at all", null)).isFalse();
    }

    @Test
    void a_storm_of_logins_waits_in_a_line_of_known_length() throws InterruptedException {
        int atOnce = 1;
        int waitingMax = 3;
        Passwords passwords = new Passwords(settings(19_456, atOnce, waitingMax));
        String hash = passwords.hash("门前的老槐树开花了");
        int people = 40;
        AtomicInteger answered = new AtomicInteger();
        AtomicInteger sentAway = new AtomicInteger();
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            threads.add(Thread.startVirtualThread(() -> {
                try {
                    start.await();
                    passwords.matches("wrong password", hash);
                    answered.incrementAndGet();
                } catch (Busy busy) {
                    sentAway.incrementAndGet();
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
            }));
        }
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(answered.get() + sentAway.get()).isEqualTo(people);
        // Not one more: whoever comes before the idle thread has taken the first of the line finds it still full.
        assertThat(answered.get()).isGreaterThanOrEqualTo(waitingMax);
        assertThat(sentAway.get()).isPositive();
    }
}
