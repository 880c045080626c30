<#import "template.ftl" as layout>
<#import "form.ftl" as form>
<@layout.registrationLayout; section>
<#if section = "header">
  ${msg("loginChooseAuthenticator")}
<#elseif section = "form">
  <form id="kc-select-credential-form" action="${form.action()}" method="post">
    <ul class="lines">
      <#list auth.authenticationSelections as way>
      <li>
        <button class="menu-item" type="submit" name="authenticationExecution" value="${way.authExecId}">
          <span class="menu-title">${msg(way.displayName)}</span>
          <span class="menu-sub">${msg(way.helpText)}</span>
        </button>
      </li>
      </#list>
    </ul>
  </form>
</#if>
</@layout.registrationLayout>
