/** The profiles of real services that come with the package, each a file in its folder of examples. */
export const PROFILES = [
  'alibaba-datahub', 'alibaba-ecs', 'anthropic-consumer-terms', 'aws-ec2', 'aws-ec2-2008', 'aws-rds', 'aws-s3', 'azure-storage', 'azure-virtual-machines', 'cloudflare',
  'digitalocean-app-platform', 'digitalocean-droplets', 'exoscale-2016', 'exoscale-2026', 'github', 'github-2026', 'google-cloud-storage', 'google-compute-engine', 'google-compute-engine-2021',
  'hetzner-cloud', 'huawei-cloud', 'inspur-ebs', 'ionos-cloud', 'kingsoft-ks3', 'openai-terms', 'ovh-bare-metal', 'ovh-dedicated-cloud', 'ovh-dedicated-server', 'ovh-kms',
  'ovh-network', 'ovh-public-cloud-instance', 'ovh-vmware', 'scaleway-instances', 'slack', 'slack-2019', 'tencent-cvm', 'upcloud', 'wangsu-storage',
] as const;

/** Where the file of a profile stands in the package. */
export const profilePath = (name: string): string => `examples/profiles/${name}.yaml`;

/** A profile as a file to start from: its first line names the schema for editors, and the next ones say in the reader's language what is to be filled in. */
export const profileText = (text: string, schemaAddress: string, intro: readonly string[]): string =>
  [`# yaml-language-server: $schema=${schemaAddress}`, ...intro.map((line) => `# ${line}`), ...text.split('\n').slice(text.startsWith('# yaml-language-server:') ? 1 : 0)].join('\n');

/** The names of the profiles, each with its title, one to a line. */
export const profileList = (entries: readonly { readonly name: string; readonly title: string }[]): string => {
  const wide = Math.max(...entries.map((e) => e.name.length));
  return entries.map((e) => `${e.name.padEnd(wide)}  ${e.title}\n`).join('');
};
