package org.lianbing.identity.internal;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;

/**
 * @param sessionIdle a session that is not used for so long ends
 * @param sessionLifetime a session ends after so long, used or not
 * @param sessionCache for so long another instance may still honour a session that was revoked here
 * @param tryWindow wrong tries are counted in windows of this length
 * @param triesPerAccount wrong tries at one ID number from devices that never logged in to it
 * @param triesPerDevice wrong tries at one ID number from a device that did log in to it before
 * @param triesPerAddress wrong tries from one network address; a works' thousand phones may share one
 * @param hashesAtOnce how many passwords are computed at a time; each takes {@code hashMemoryKib}
 * @param hashesWaitingMax how many more may wait for their turn before the next is told to come back
 * @param privacyNoticeVersion which notice people agree to when they activate
 * @param trustProxy whether X-Forwarded-Proto and X-Forwarded-For come from a proxy of ours
 */
@ConfigurationProperties("lianbing.identity")
record IdentitySettings(
        @Bindable(defaultValue = "P7D") Duration sessionIdle,
        @Bindable(defaultValue = "P30D") Duration sessionLifetime,
        @Bindable(defaultValue = "PT5S") Duration sessionCache,
        @Bindable(defaultValue = "P14D") Duration activationCodeLifetime,
        @Bindable(defaultValue = "P3D") Duration resetCodeLifetime,
        @Bindable(defaultValue = "PT24H") Duration setupLinkLifetime,
        @Bindable(defaultValue = "P7D") Duration importPreviewLifetime,
        @Bindable(defaultValue = "PT15M") Duration tryWindow,
        @Bindable(defaultValue = "10") @Min(1) int triesPerAccount,
        @Bindable(defaultValue = "10") @Min(1) int triesPerDevice,
        @Bindable(defaultValue = "300") @Min(1) int triesPerAddress,
        @Bindable(defaultValue = "19456") @Min(8) int hashMemoryKib,
        @Bindable(defaultValue = "2") @Min(1) int hashIterations,
        @Bindable(defaultValue = "2") @Min(1) @Max(64) int hashesAtOnce,
        @Bindable(defaultValue = "400") @Min(1) int hashesWaitingMax,
        @Bindable(defaultValue = "2026-11") @NotBlank String privacyNoticeVersion,
        @Bindable(defaultValue = "false") boolean trustProxy) {}
