<#-- The surroundings of every page, under the name by which Keycloak's own templates call them: a page nests "header" and "form". -->
<#import "form.ftl" as form>
<#function address tag>
  <#list locale.supported as language>
    <#if language.languageTag == tag><#return language.url></#if>
  </#list>
  <#return "">
</#function>
<#-- Where Spona is, also when the server does not know from where somebody came. -->
<#function home><#return (client.baseUrl)!properties.home></#function>
<#function speaks tag><#return locale.currentLanguageTag == tag></#function>

<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#local captured><#nested "header"></#local>
<#local heading = captured?markup_string?trim?no_esc>
<!DOCTYPE html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <title><#if message?has_content && message.type == "error">${msg("page.error")}: </#if>${heading} · ${msg("page.brand")}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="robots" content="noindex, nofollow">
  <link rel="stylesheet" href="${url.resourcesPath}/sign-in.css">
  <link rel="stylesheet" href="${url.resourcesPath}/spona.css">
  <link rel="icon" href="${url.resourcesPath}/spona.svg" type="image/svg+xml">
  <script defer src="${url.resourcesPath}/sign-in.js"></script>
</head>
<body>
  <a class="skip" href="#main">${msg("page.skip")}</a>
  <header class="top">
    <div class="top-bar">
      <a class="brand" href="${home()}"><svg class="brand-mark" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true"><path d="M10 7H7a5 5 0 0 0 0 10h3M14 7h3a5 5 0 0 1 0 10h-3M8 12h8"/></svg><span>${msg("page.brand")}</span></a>
      <nav class="languages" aria-label="${msg("languages")}">
        <span class="choice">
          <a href="${address("sr-Latn")}" hreflang="sr-Latn" lang="sr-Latn" title="Latinica"<#if speaks("sr-Latn")> aria-current="true"</#if>>Lat</a>
          <a href="${address("sr-Cyrl-RS")}" hreflang="sr-Cyrl" lang="sr-Cyrl" title="Ћирилица"<#if speaks("sr-Cyrl-RS")> aria-current="true"</#if>>Ћир</a>
        </span>
        <span class="choice">
          <a href="${address("sr-Latn")}" hreflang="sr" lang="sr" title="Srpski"<#if !speaks("en")> aria-current="true"</#if>>SR</a>
          <a href="${address("en")}" hreflang="en" lang="en" title="English"<#if speaks("en")> aria-current="true"</#if>>EN</a>
        </span>
      </nav>
    </div>
  </header>
  <div class="page">
    <main id="main" tabindex="-1">
      <h1>${heading}</h1>
      <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
      <p class="quiet">${auth.attemptedUsername} · <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("page.otherAccount")}</a></p>
      </#if>
      <#-- Who asked for a step herself need not be told why she is to take it. -->
      <#if displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
        <@form.notice type=message.type>${kcSanitize(message.summary)?no_esc}</@form.notice>
      </#if>
      <#nested "form">
      <#-- Before it is known who signs in there is no other way. -->
      <#if auth?has_content && auth.showUsername() && auth.showTryAnotherWayLink()>
      <form id="kc-select-try-another-way-form" action="${form.action()}" method="post">
        <button class="btn btn-link" type="submit" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button>
      </form>
      </#if>
      <#if displayInfo>
      <#nested "info">
      </#if>
    </main>
  </div>
  <footer class="foot">
    <p>${msg("page.footer")}</p>
  </footer>
</body>
</html>
</#macro>
