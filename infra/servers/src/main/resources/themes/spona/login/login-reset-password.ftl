<#import "template.ftl" as layout>
<#import "form.ftl" as form>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("username"); section>
<#if section = "header">
  ${msg("emailForgotTitle")}
<#elseif section = "form">
  <@form.errors names=["username"]/>
  <p>${msg("emailInstruction")}</p>
  <form id="kc-reset-password-form" action="${form.action()}" method="post" novalidate>
    <@form.text name="username" label=msg("email") type="email" value=(auth.attemptedUsername)!"" autocomplete="username" focus=true/>
    <@form.send label=msg("doSendInstructions")><a href="${url.loginUrl}">${msg("backToLogin")}</a></@form.send>
  </form>
</#if>
</@layout.registrationLayout>
