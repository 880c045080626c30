<#import "template.ftl" as layout>
<#import "form.ftl" as form>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("totp", "userLabel"); section>
<#if section = "header">
  ${msg("loginTotpTitle")}
<#elseif section = "form">
  <@form.errors problems={"totp": form.problem("totp"), "userLabel": form.problem("userLabel")}/>
  <ol class="steps">
    <li>
      <p>${msg("loginTotpStep1")}</p>
      <ul><#list totp.supportedApplications as app><li>${msg(app)}</li></#list></ul>
    </li>
    <#if mode?? && mode = "manual">
    <li>
      <p>${msg("loginTotpManualStep2")}</p>
      <p><code id="kc-totp-secret-key">${totp.totpSecretEncoded}</code></p>
      <p><a href="${totp.qrUrl}">${msg("loginTotpScanBarcode")}</a></p>
    </li>
    <li>
      <p>${msg("loginTotpManualStep3")}</p>
      <ul>
        <li>${msg("loginTotpType")}: ${msg("loginTotp." + totp.policy.type)}</li>
        <li>${msg("loginTotpAlgorithm")}: ${totp.policy.getAlgorithmKey()}</li>
        <li>${msg("loginTotpDigits")}: ${totp.policy.digits}</li>
        <li><#if totp.policy.type = "totp">${msg("loginTotpInterval")}: ${totp.policy.period}<#else>${msg("loginTotpCounter")}: ${totp.policy.initialCounter}</#if></li>
      </ul>
    </li>
    <#else>
    <li>
      <p>${msg("loginTotpStep2")}</p>
      <p><img class="code" src="data:image/png;base64,${totp.totpSecretQrCode}" alt="${msg("loginTotpCode")}" width="246" height="246"></p>
      <p><a href="${totp.manualUrl}">${msg("loginTotpUnableToScan")}</a></p>
    </li>
    </#if>
    <li><p>${msg("loginTotpStep3")} ${msg("loginTotpStep3DeviceName")}</p></li>
  </ol>
  <form id="kc-totp-settings-form" action="${form.action()}" method="post" novalidate>
    <@form.text name="totp" label=msg("authenticatorCode") problem=form.problem("totp") width="short" autocomplete="one-time-code" inputmode="numeric"/>
    <input type="hidden" id="totpSecret" name="totpSecret" value="${totp.totpSecret}">
    <#if mode??><input type="hidden" name="mode" value="${mode}"></#if>
    <@form.text name="userLabel" label=msg("loginTotpDeviceName") problem=form.problem("userLabel") required=totp.otpCredentials?size gte 1/>
    <@form.check name="logout-sessions" label=msg("logoutOtherSessions")/>
    <@form.send id="saveTOTPBtn" label=msg("doContinue")/>
  </form>
</#if>
</@layout.registrationLayout>
