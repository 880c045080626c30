<#import "template.ftl" as layout>
<#import "form.ftl" as form>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("password", "password-confirm"); section>
<#if section = "header">
  ${msg("updatePasswordTitle")}
<#elseif section = "form">
  <@form.errors names=["password", "password-confirm"] at={"password": "password-new"}/>
  <form id="kc-passwd-update-form" action="${form.action()}" method="post" novalidate>
    <#-- Password managers keep the new password with this name. -->
    <input type="text" autocomplete="username" value="${(auth.attemptedUsername)!}" readonly hidden>
    <@form.text name="password-new" label=msg("passwordNew") type="password" error="password" autocomplete="new-password" focus=true
                help=msg("passwordHelp", ((passwordPolicies.length)!1)?c)/>
    <@form.text name="password-confirm" label=msg("passwordConfirm") type="password" autocomplete="new-password"/>
    <@form.check name="logout-sessions" label=msg("logoutOtherSessions")/>
    <@form.send label=msg("doSavePassword")/>
  </form>
</#if>
</@layout.registrationLayout>
