<#import "template.ftl" as layout>
<#import "form.ftl" as form>
<@layout.registrationLayout; section>
<#if section = "header">
  ${msg("logoutConfirmTitle")}
<#elseif section = "form">
  <p>${msg("logoutConfirmHeader")}</p>
  <form action="${url.logoutConfirmAction}" method="post">
    <input type="hidden" name="session_code" value="${logoutConfirm.code}">
    <@form.send id="kc-logout" name="confirmLogout" label=msg("doLogout")>
      <#if !logoutConfirm.skipLink><a href="${layout.home()}">${msg("backToApplication")}</a></#if>
    </@form.send>
  </form>
</#if>
</@layout.registrationLayout>
