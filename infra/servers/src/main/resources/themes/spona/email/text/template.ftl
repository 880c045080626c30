<#ftl output_format="plainText">
<#import "../expiry.ftl" as expiry>
<#-- A mail with one link. kind: what the keys of its messages begin with. -->
<#macro letter kind>
${msg("greeting")}

${msg(kind + "Reason")}

${msg(kind + "Action")}:
${link}

${expiry.sentence()}

-- 
${msg(kind + "Otherwise")}
</#macro>
