<#import "../expiry.ftl" as expiry>
<#-- A mail with one link. kind: what the keys of its messages begin with. -->
<#macro letter kind>
<!DOCTYPE html>
<html lang="${locale.toLanguageTag()}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <meta name="color-scheme" content="light dark">
  <title>${msg(kind + "Subject")}</title>
</head>
<body>
  <p><strong>${msg("brand")}</strong></p>
  <p>${msg("greeting")}</p>
  <p>${msg(kind + "Reason")}</p>
  <p><a href="${link}">${msg(kind + "Action")}</a></p>
  <p>${expiry.sentence()}</p>
  <hr>
  <p><small>${msg(kind + "Otherwise")}</small></p>
</body>
</html>
</#macro>
