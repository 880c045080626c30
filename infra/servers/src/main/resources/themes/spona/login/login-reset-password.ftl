<#import "template.ftl" as layout>
<#import "form.ftl" as form>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("username"); section>
<#if section = "header">
  ${msg("emailForgotTitle")}
<#elseif section = "form">
  <#assign problem = form.problem("username")>
  <@form.errors problems={"username": problem}/>
  <p>${msg("emailInstruction")}</p>
  <form id="kc-reset-password-form" action="${form.action()}" method="post" novalidate>
    <@form.text name="username" label=msg("email") type="email" value=problem?has_content?then("", (auth.attemptedUsername)!"") problem=problem
                autocomplete="username" focus=true/>
    <@form.send label=msg("doSendInstructions")><a href="${url.loginUrl}">${msg("backToLogin")}</a></@form.send>
  </form>
</#if>
</@layout.registrationLayout>
