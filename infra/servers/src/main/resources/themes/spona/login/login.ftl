<#import "template.ftl" as layout>
<#import "form.ftl" as form>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("username", "password"); section>
<#if section = "header">
  ${msg("loginAccountTitle")}
<#elseif section = "form">
  <#-- Which of the two is wrong is not told: it would tell who has an account. -->
  <#assign problem = messagesPerField.existsError("username", "password")?then(messagesPerField.getFirstError("username", "password"), "")>
  <@form.errors problems={usernameHidden???then("password", "username"): problem}/>
  <form id="kc-form-login" action="${form.action()}" method="post" novalidate>
    <#if !usernameHidden??>
    <@form.text name="username" label=msg("email") type="email" value=(login.username)!"" problem=problem autocomplete="username" focus=!(login.username)?has_content/>
    </#if>
    <@form.text name="password" label=msg("password") type="password" problem=usernameHidden???then(problem, "") suspect=problem?has_content autocomplete="current-password"
                focus=(login.username)?has_content || usernameHidden??/>
    <#if realm.rememberMe && !usernameHidden??>
    <@form.check name="rememberMe" label=msg("rememberMe") checked=(login.rememberMe)??/>
    </#if>
    <input type="hidden" name="credentialId" value="${(auth.selectedCredential)!}">
    <@form.send id="kc-login" label=msg("doLogIn")>
      <#if realm.resetPasswordAllowed><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></#if>
    </@form.send>
  </form>
</#if>
</@layout.registrationLayout>
