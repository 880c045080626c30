<#import "template.ftl" as layout>
<#import "form.ftl" as form>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("totp"); section>
<#if section = "header">
  ${msg("loginTotpTitle")}
<#elseif section = "form">
  <@form.errors problems={"otp": form.problem("totp")}/>
  <form id="kc-otp-login-form" action="${form.action()}" method="post" novalidate>
    <#if otpLogin.userOtpCredentials?size gt 1>
    <fieldset class="field">
      <legend class="form-label">${msg("loginTotpDevice")}</legend>
      <#list otpLogin.userOtpCredentials as device>
      <div class="form-check">
        <input class="form-check-input" type="radio" name="selectedCredentialId" id="device-${device?index}" value="${device.id}"<#if device.id == otpLogin.selectedCredentialId> checked</#if>>
        <label class="form-check-label" for="device-${device?index}">${device.userLabel}</label>
      </div>
      </#list>
    </fieldset>
    </#if>
    <@form.text name="otp" label=msg("loginOtpOneTime") help=msg("otp-help-text") problem=form.problem("totp")
                width="short" autocomplete="one-time-code" inputmode="numeric" focus=true/>
    <@form.send id="kc-login" label=msg("doLogIn")/>
  </form>
</#if>
</@layout.registrationLayout>
